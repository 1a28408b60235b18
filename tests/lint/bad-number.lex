number  12a twelve
count   missing
    words   lose
