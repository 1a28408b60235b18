# adjectives.lex: adjectives and participles that tell what somebody holds, feels or is willing to do
#
# The speaker is the subject ("Lund is confident that") or the noun before ("a man confident that").

cue sure-that
    adjectives confident, sure, certain, convinced, persuaded, hopeful, optimistic, pessimistic, aware, unaware, doubtful, sceptical, skeptical, worried, concerned, afraid, fearful, glad, happy, unhappy, pleased, delighted, thrilled, proud, sorry, angry, furious, outraged, incensed, alarmed, disappointed, dismayed, saddened, surprised, shocked, astonished, appalled, amazed, frustrated, adamant, clear, unequivocal, explicit, emphatic, mindful, upset, uneasy, nervous, anxious, grateful, thankful, relieved, heartened, encouraged, discouraged, ashamed, positive, cognisant, cognizant, insistent, unsure, wary, suspicious, conscious, puzzled, baffled, mystified, distressed, aghast, horrified, terrified, satisfied, dissatisfied
    stance     affirm
    takes      clause
    yes        The mayor is confident that the bridge will hold.         The mayor | is confident
    yes        The villagers are afraid that the dam will burst.         The villagers | are afraid
    no         A confident mayor opened the bridge.

cue sure-of
    adjectives confident, sure, certain, convinced, aware, unaware, mindful, cognisant, cognizant, afraid, fearful, wary, leery, suspicious, critical, supportive, dismissive, scornful, contemptuous, disdainful, tolerant, intolerant, appreciative, proud, ashamed, tired, weary, sick, fond, enamoured, enamored, envious, jealous, respectful, disrespectful, sceptical, skeptical, complimentary, forgiving, resentful, protective, welcoming, unsure
    stance     affirm
    factive    yes
    takes      of
    yes        The bishop is critical of the treaty.                     The bishop | is critical of
    yes        The bishop, wary of the rebels, left the town.            The bishop | wary of
    no         The critical hour had come.

cue mood-about
    adjectives confident, hopeful, optimistic, pessimistic, doubtful, sceptical, skeptical, worried, concerned, glad, happy, unhappy, pleased, delighted, thrilled, sorry, angry, mad, furious, outraged, incensed, alarmed, disappointed, dismayed, surprised, shocked, frustrated, adamant, unequivocal, explicit, emphatic, upset, uneasy, nervous, anxious, enthusiastic, passionate, excited, bullish, bearish, upbeat, gloomy, ambivalent, undecided, lukewarm, cynical, outspoken, vocal, honest, candid, frank, upfront, blunt, silent, mum, coy, cagey, vague, cautious, unapologetic, apologetic, dismissive, defensive, indignant, bitter, apprehensive, curious, unsure, noncommittal, clear, divided, split, serious
    stance     affirm
    takes      about|over
    takes      on gerund
    yes        The envoy is upbeat about the talks.                      The envoy | is upbeat about
    yes        The two parties are divided over the treaty.              The two parties | are divided over
    no         An upbeat song was played.

cue mood-with
    adjectives angry, furious, happy, unhappy, pleased, displeased, delighted, satisfied, dissatisfied, comfortable, uncomfortable, impatient, frustrated, disappointed, disenchanted, disillusioned, impressed, obsessed, upset, unimpressed, bored, "fed up", disgusted, annoyed, irritated, smitten, concerned
    stance     affirm
    factive    yes
    takes      with
    yes        The mayor is uncomfortable with the plan.                 The mayor | is uncomfortable with
    no         A comfortable chair stood by the door.

cue mood-at-by
    adjectives angry, furious, outraged, incensed, alarmed, appalled, shocked, horrified, dismayed, disgusted, impressed, unimpressed, offended, insulted, angered, enraged, infuriated, saddened, surprised, astonished, amazed, disappointed, embarrassed, humiliated, unnerved, disturbed, troubled, heartened, encouraged, baffled, puzzled, mystified, delighted, perplexed, worried, annoyed, irritated, frustrated, unfazed, undeterred
    stance     affirm
    factive    yes
    takes      at|by
    yes        The villagers were angered by the raid.                   The villagers | were angered by
    yes        The bishop is furious at the ministry.                    The bishop | is furious at
    no         An angry crowd stood by the gate.

cue bent-to
    adjectives opposed, hostile, sympathetic, unsympathetic, receptive, loyal, averse, resistant, indifferent, amenable, partial, attentive, accustomed, allergic
    stance     affirm
    factive    yes
    takes      to
    yes        The bishop is opposed to the treaty.                      The bishop | is opposed to
    no         The opposed armies met at noon.

cue interested-in
    adjectives interested, uninterested, disinterested
    stance     affirm
    takes      in
    yes        The company is interested in the port.                    The company | is interested in
    no         The interested parties met at noon.

cue keen-on
    adjectives keen, intent, bent, big, hellbent
    stance     promise
    takes      on
    yes        The rebels are intent on a fight.                         The rebels | are intent on
    no         The river is bent.

cue grateful-for
    adjectives grateful, thankful, hungry, desperate, sorry, nostalgic, ready
    stance     affirm
    factive    yes
    takes      for
    yes        The villagers are grateful for the food.                  The villagers | are grateful for
    no         A grateful man shook her hand.

cue willing
    adjectives keen, eager, willing, ready, prepared, determined, anxious, content, impatient, resolved, committed, inclined, hesitant, wary, hopeful, glad, proud, happy, pleased, loath, hungry, desperate, disinclined, excited, thrilled, delighted, afraid, honoured, honored
    stance     affirm
    takes      infinitive
    yes        The rebels are willing to lay down their arms.            The rebels | are willing
    no         A willing hand opened the gate.

cue unwilling
    adjectives unwilling, reluctant, loath, unprepared
    stance     deny
    negated    affirm
    takes      infinitive
    yes        The rebels are unwilling to lay down their arms.          The rebels | are unwilling
    no         A reluctant hand opened the gate.

cue unclear
    adjectives unclear, uncertain, unknown, unsure, debatable, doubtful, questionable, "anyone's guess", "hard to say", "hard to know", "hard to tell", "difficult to say", "difficult to know", "impossible to say", "impossible to know", "too early to say", "too early to tell", "too soon to say", "too soon to tell"
    stance     suppose
    speaker    nobody
    unnamed    yes
    takes      clause
    yes        It is unclear whether the army will leave.                - | is unclear
    yes        Whether the army will leave is unknown.                   - | is unknown
    yes        It is hard to say who burned the mill.                    - | is hard to say
    no         An unknown man burned the mill.
    no         The water was unclear.

cue clear
    adjectives clear, obvious, evident, apparent, certain, known, plain
    stance     affirm
    negated    suppose
    speaker    nobody
    unnamed    yes
    takes      clause
    yes        It is not clear whether the army will leave.              - | is not clear
    yes        It was obvious that the army would leave.                 - | was obvious
    no         The sky is clear.
