# Furniture that scrapers leave in the middle of a paragraph. It must begin with a
# capital there.

inline advert
    text    Advertisement Continue reading the main story
    text    Continue reading the main story
    text    Story continues below advertisement
    text    Story continues below this ad
    text    Story continues below
    text    Article continues below advertisement
    text    Article continues after advertisement
    text    Advertisement - story continues below
    text    Advertisement - Continue Reading Below
    text    Scroll down for video
    text    Scroll for more content
    text    Please enable JavaScript to view this video

inline player
    text    Media playback is unsupported on your device
    text    Media playback is not supported on this device
    text    This video can not be played
    text    To play this video you need to enable JavaScript in your browser
    text    Your browser does not support the video tag
    text    Your browser does not support the audio element
    text    Watch Next Video
    text    Now Playing
    text    Play Video
    text    Replay Video
    text    Skip Ad
    text    Image caption
    text    Image copyright

inline share
    text    Click to share on WhatsApp Opens in new window
    text    Click to share on Facebook Opens in new window
    text    Click to share on Twitter Opens in new window
    text    Click to share on LinkedIn Opens in new window
    text    Click to share on Telegram Opens in new window
    text    Click to share on Pinterest Opens in new window
    text    Click to share on Reddit Opens in new window
    text    Click to share on Tumblr Opens in new window
    text    Click to share on Pocket Opens in new window
    text    Click to email this to a friend Opens in new window
    text    Click to email a link to a friend Opens in new window
    text    Click to print Opens in new window
    text    Share on Facebook Share on Twitter
    text    Share this article
    text    Share this story
    text    Read or Share this story
    text    Sign up for our newsletter
    text    Sign up for our daily newsletter
    text    Thank you for subscribing
    text    Thanks for subscribing
    text    Follow us on Facebook
    text    Follow us on Twitter
    text    Like us on Facebook
    text    Read full story
    text    Click here to read more
