# forms.lex: irregular forms: the lemma, then its forms

forms   abide abode
forms   arise arose arisen
forms   awake awoke awoken
forms   attach attached
forms   bear bore borne
forms   beat beaten
forms   become became
forms   begin began begun
forms   bend bent
forms   bid bade bidden
forms   bind bound
forms   bite bit bitten
forms   bleed bled
forms   blow blew blown
forms   break broke broken
forms   breed bred
forms   bring brought
forms   broadcast broadcasted
forms   build built
forms   burn burnt
forms   buy bought
forms   catch caught
forms   choose chose chosen
forms   cling clung
forms   come came
forms   creep crept
forms   deal dealt
forms   defer deferred
forms   dig dug
forms   do does did done
forms   draw drew drawn
forms   dream dreamt
forms   drink drank drunk
forms   drive drove driven
forms   eat ate eaten
forms   feed fed
forms   feel felt
forms   fight fought
forms   flee fled
forms   fling flung
forms   fly flew flown
forms   forbid forbade forbidden
forms   forego forewent foregone
forms   foresee foresaw foreseen
forms   foretell foretold
forms   forget forgot forgotten
forms   forgive forgave forgiven
forms   freeze froze frozen
forms   unfreeze unfroze unfrozen
forms   get got gotten
forms   give gave given
forms   go goes went gone
forms   grow grew grown
forms   hang hung
forms   have has had
forms   hear heard
forms   hide hid hidden
forms   hold held
forms   keep kept
forms   kneel knelt
forms   know knew known
forms   lead led
forms   lean leant
forms   leap leapt
forms   learn learnt
forms   lend lent
forms   light lit
forms   lose lost
forms   make made
forms   mean meant
forms   meet met
forms   mislead misled
forms   mistake mistook mistaken
forms   mow mown
forms   overcome overcame
forms   override overrode overridden
forms   overrun overran
forms   oversee oversaw overseen
forms   overtake overtook overtaken
forms   overthrow overthrew overthrown
forms   pay paid
forms   plead pled
forms   prove proven
forms   rebuild rebuilt
forms   renege reneged reneging
forms   repay repaid
forms   rethink rethought
forms   resell resold
forms   retake retook retaken
forms   ride rode ridden
forms   ring rang rung
forms   rise rose risen
forms   run ran
forms   say said
forms   seek sought
forms   sell sold
forms   send sent
forms   shake shook shaken
forms   shine shone
forms   shoot shot
forms   show shown
forms   shrink shrank shrunk
forms   sing sang sung
forms   sink sank sunk
forms   sit sat
forms   slay slew slain
forms   sleep slept
forms   slide slid
forms   speak spoke spoken
forms   speed sped
forms   spell spelt
forms   spend spent
forms   spill spilt
forms   spin spun
forms   spring sprang sprung
forms   stand stood
forms   steal stole stolen
forms   stick stuck
forms   sting stung
forms   stride strode
forms   strike struck stricken
forms   strive strove striven
forms   swear swore sworn
forms   sweep swept
forms   swim swam swum
forms   swing swung
forms   take took taken
forms   teach taught
forms   tear tore torn
forms   tell told
forms   think thought
forms   throw threw thrown
forms   understand understood
forms   undertake undertook undertaken
forms   tread trod trodden
forms   undergo underwent undergone
forms   uphold upheld
forms   wake woke woken
forms   wear wore worn
forms   weave wove woven
forms   weep wept
forms   win won
forms   withdraw withdrew withdrawn
forms   withhold withheld
forms   withstand withstood
forms   wring wrung
forms   write wrote written
forms   rewrite rewrote rewritten
forms   gunman gunmen
forms   policeman policemen
forms   serviceman servicemen
forms   fisherman fishermen
forms   congressman congressmen
forms   spokesman spokesmen
forms   gunwoman gunwomen
forms   policewoman policewomen
forms   man men
forms   woman women
forms   child children
forms   militiaman militiamen
forms   tribesman tribesmen
forms   clansman clansmen
forms   businessman businessmen
forms   crewman crewmen
forms   seaman seamen
forms   rifleman riflemen
forms   chairman chairmen
forms   lawman lawmen
forms   countryman countrymen
forms   clergyman clergymen
forms   nobleman noblemen
forms   wife wives
forms   thief thieves
forms   knife knives
forms   foot feet
forms   crisis crises
forms   hypothesis hypotheses
forms   tie ties tied tying
forms   die dies died dying
forms   vie vies vied vying
forms   fire fires fired firing
forms   ban bans banned banning
forms   expel expels expelled expelling
forms   fall  fallen
forms   lay laid
forms   leave leaves leaving
forms   peacekeeper peacekeepers
forms   rape rapes raped raping
forms   hurl hurls hurled hurling
forms   protester protesters
forms   rioter rioters
forms   placard placards
