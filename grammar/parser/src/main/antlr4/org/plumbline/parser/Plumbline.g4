// Derived from Plumbline.xtext, do not edit: the build compares the two.

grammar Plumbline;

standardsFile
  : NL? 'language' language=wholeNumber NL header_=header (NL elements+=element)* NL? EOF
  ;

header
  : kind=fileKind title=STRING (NL facts+=headerFact)*
  ;

fileKind
  : 'document'
  | 'vocabulary'
  | 'part'
  ;

headerFact
  : 'id' id=standardId # IdFact
  | 'authority' authority=STRING # AuthorityFact
  | 'version' version=STRING # VersionFact
  | 'in' 'force' 'from' from=date ('to' to=date)? # InForceFact
  | 'review' 'due' due=date # ReviewFact
  | 'status' status=name # StatusFact
  | 'supersedes' superseded=STRING # SupersedesFact
  | 'jurisdiction' jurisdiction=name # JurisdictionFact
  | 'population' populations+=name (',' NL? populations+=name)* # PopulationFact
  | 'calendar' (calendar=name | file=STRING) # CalendarFact
  | reading # HeaderFactReading
  | note # HeaderFactNote
  ;

reading
  : 'reading' vague=STRING taken_=taken (NL alternatives+=alternative)*
  ;

alternative
  : 'or' label=STRING? taken_=taken
  ;

taken
  : 'taken' 'as' (meaning=takenAs | words=STRING) 'because' reason=STRING
  ;

note
  : 'note' paragraphs+=STRING (',' NL? paragraphs+=STRING)*
  ;

element
  : use
  | include
  | chapter
  | key
  | role
  | event
  | record
  | state
  | attribute
  | adoption
  | standard
  ;

use
  : 'use' path=STRING
  ;

include
  : 'include' path=STRING
  ;

chapter
  : 'chapter' number=standardId? title=STRING
  ;

key
  : 'key' name_=name title=STRING? (NL facts+=keyFact)*
  ;

keyFact
  : anyFact # KeyFactAnyFact
  | 'across' 'cases' # AcrossFact
  ;

role
  : 'role' name_=name title=STRING? (NL facts+=roleFact)*
  ;

roleFact
  : anyFact # RoleFactAnyFact
  | 'includes' members+=name (',' NL? members+=name)* # MembersFact
  | 'consists' 'of' members+=name (',' NL? members+=name)* # PartsFact
  | 'fixed' 'by' event_=phrase # FixedFact
  ;

event
  : 'event' name_=phrase title=STRING? (NL facts+=eventFact)*
  ;

eventFact
  : anyFact # EventFactAnyFact
  | aboutFact # EventFactAboutFact
  | 'act' acts+=phrase (',' NL? acts+=phrase)* # ActFact
  | 'recorded' 'in' record_=name # RecordedFact
  | 'field' name_=name ':' type_=type # FieldFact
  | 'scheduled' 'by' event_=phrase # ScheduleFact
  | 'cancelled' 'by' event_=phrase # CancelFact
  | 'complete' 'when' parts+=partPhrase ('and' NL? parts+=partPhrase)* # CompositeFact
  | 'counted' 'as' number=wholeNumber ordinalSuffix event_=phrase ('since' start_=phrase)? # CountedFact
  | 'is' 'one' key_=name # IdentityFact
  | 'stands' 'for' event_=phrase # StandsForFact
  ;

record
  : 'record' name_=name title=STRING? (NL facts+=recordFact)*
  ;

recordFact
  : anyFact # RecordFactAnyFact
  | 'item' name_=name (':' type_=type)? title=STRING? # ItemFact
  ;

state
  : 'state' name_=name title=STRING? (NL facts+=stateFact)*
  ;

stateFact
  : anyFact # StateFactAnyFact
  | aboutFact # StateFactAboutFact
  | 'begins' 'with' events+=eventPhrase ('or' NL? events+=eventPhrase)* # BeginsFact
  | 'ends' 'with' events+=eventPhrase ('or' NL? events+=eventPhrase)* # EndsFact
  ;

attribute
  : 'attribute' name_=name ':' type_=type title=STRING? (NL facts+=anyFact)*
  ;

anyFact
  : 'also' 'called' names+=phrase (',' NL? names+=phrase)* # AliasFact
  | note # AnyFactNote
  ;

aboutFact
  : 'about' keys+=name (',' NL? keys+=name)*
  ;

type
  : kind=plainTypeKind # PlainType
  | 'list' 'of' item=name # ListType
  | 'number' 'of' unit_=unit # AmountType
  | 'one' 'of' options_+=name (',' NL? options_+=name)* # ChoiceType
  ;

plainTypeKind
  : 'flag'
  | 'number'
  | 'text'
  | 'date'
  | 'list'
  ;

adoption
  : 'adopt' (every='every' 'standard' | standards+=adopted (',' NL? standards+=adopted)*) ('from' path=STRING 'version' version=STRING)? 'because' reason=STRING (NL facts+=adoptionFact)*
  ;

adopted
  : standard_=standardId ('as' id=standardId title=STRING?)?
  ;

adoptionFact
  : 'substitute' replaced=phrase '->' replacement=phrase # SubstituteFact
  | source # AdoptionFactSource
  | note # AdoptionFactNote
  ;

standard
  : 'standard' id=standardId title=STRING (NL facets+=facet)*
  ;

facet
  : source # FacetSource
  | note # FacetNote
  | reading # FacetReading
  | 'in' 'force' 'from' from=date ('to' to=date)? # InForceFacet
  | relation=supersession 'standard' standard_=standardId ('in' document=STRING)? 'because' reason=STRING # SupersessionFacet
  | aboutFact # FacetAboutFact
  | 'subject' subject=name # SubjectFacet
  | 'actor' actors=roleList ('if' condition_=condition)? # ActorFacet
  | 'deputy' actors=roleList # DeputyFacet
  | 'responsible' actors=roleList # ResponsibleFacet
  | 'trigger' triggers+=trigger ('or' NL? triggers+=trigger)* # TriggerFacet
  | 'for' 'each' items=name # EachFacet
  | 'share' operator=comparisonOperator percent=decimal 'percent' ('each' period=periodUnit)? # ShareFacet
  | 'if' condition_=condition # IfFacet
  | 'unless' condition_=condition # UnlessFacet
  | 'while' state_=phrase # WhileFacet
  | 'until' ends+=untilEnd ('or' NL? ends+=untilEnd)* # UntilFacet
  | force_=force negated='not'? normally='normally'? acts+=eventPhrase ('or' NL? acts+=eventPhrase)* # DutyFacet
  | 'deadline' timing_=timing # DeadlineFacet
  | '.' number=wholeNumber then='then'? timing_=timing # ClauseFacet
  | 'counting' ('from' 'day' day=wholeNumber | 'from' 'the' chain=chainStart | 'rolls' roll=rollDirection) # CountingFacet
  | 'cutoff' at=timeOfDay # CutOffFacet
  | 'extension' 'to' cap=amount 'when' decision=eventPhrase # ExtensionFacet
  | 'extension' 'decided' 'by' deciders=roleList # DecidersFacet
  | 'shortened' 'by' interval_=name # ShorteningFacet
  | 'replaced' 'by' interval_=name # ReplacementFacet
  | 'counts' 'only' 'when' condition_=condition # CountsFacet
  | 'content' items+=contentItem (',' NL? items+=contentItem)* # ContentFacet
  | 'wording' 'not' forbidden+=STRING (',' NL? forbidden+=STRING)* # WordingFacet
  | 'recipients' recipients+=contentItem (',' NL? recipients+=contentItem)* # RecipientsFacet
  | 'participants' participants+=contentItem (',' NL? participants+=contentItem)* # ParticipantsFacet
  | 'quorum' count=wholeNumber 'of' members+=name (',' NL? members+=name)* # QuorumFacet
  | 'apart' parties+=name 'and' parties+=name # SeparationFacet
  | 'form' forms+=name ('or' NL? forms+=name)* # FormFacet
  | 'approval' 'by' approvers=roleList ('if' condition_=condition)? # ApprovalFacet
  | 'consult' consulted=roleList ('if' condition_=condition)? # ConsultationFacet
  | 'on' 'record' 'within' amount_=amount # OnRecordFacet
  | 'missed' 'must' acts+=phrase ('and' NL? acts+=phrase)* # MissedFacet
  | 'audit' question=STRING # AuditFacet
  | example # FacetExample
  ;

source
  : 'source' section=STRING? ('line' first=wholeNumber | 'lines' first=wholeNumber 'to' last=wholeNumber)?
  ;

supersession
  : 'replaces'
  | 'departs' 'from'
  | 'prevails' 'over'
  ;

force
  : 'must'
  | 'should'
  | 'may'
  ;

rollDirection
  : 'back'
  | 'forward'
  ;

chainStart
  : 'beginning'
  | 'last' 'due' 'date'
  ;

roleList
  : roles+=name (',' NL? roles+=name)* ((all='and' | any='or') NL? roles+=name)?
  ;

contentItem
  : name_=name ('or' NL? others+=name)* ('if' condition_=condition)?
  ;

trigger
  : event_=eventPhrase # EventTrigger
  | number=wholeNumber ordinalSuffix event_=countedPhrase ('since' start_=phrase)? # OrdinalTrigger
  | amount_=amount 'after' event_=eventPhrase ('while' state_=phrase)? # ElapsedTrigger
  | 'standard' standard_=standardId ('clause' clause=wholeNumber)? 'is' 'missed' (times=wholeNumber 'times' 'in' period=amount)? # MissedTrigger
  ;

ordinalSuffix
  : 'st'
  | 'nd'
  | 'rd'
  | 'th'
  ;

timing
  : limits+=conditionalLimit (',' NL? 'then' limits+=conditionalLimit)*
  ;

conditionalLimit
  : limit_=limit (',' NL? 'or' 'sooner' 'by' 'the' soonerBy=givenKind 'in' sooner=name)? ('if' condition_=condition (',' NL? 'otherwise' otherwise=conditionalLimit)?)?
  ;

limit
  : 'within' span_=span (('of' | 'after') anchor=phrase)? # Within
  | 'at' 'least' span_=span direction_=direction anchor=phrase # AtLeast
  | 'between' low=amount 'and' high=amount direction_=direction anchor=phrase # Between
  | 'not' 'before' (low=point ('and' 'not' 'after' high=point)? | span_=span direction_=direction anchor=phrase | event_=plainPhrase) # NotBefore
  | 'no' 'later' 'than' (point_=point | span_=span direction_=direction anchor=phrase) # NotAfter
  | 'on' 'the' 'same' 'day' ('as' anchor=phrase)? # SameDay
  | word_='immediately' ('after' anchor=phrase)? # Immediately
  | preposition_=preposition point_=point ('give' 'or' 'take' tolerance=amount)? ('of' anchor=phrase)? # AtPoint
  | 'before' anchor=phrase # Before
  | ('at' 'least')? interval_=interval ('from' anchor=phrase)? ('while' state_=phrase)? ('until' ends+=untilEnd ('or' NL? ends+=untilEnd)*)? # Every
  | 'at' 'least' count=timesCount ('each' period=periodUnit ('from' anchor=phrase)? | 'within' amount_=amount) # Times
  | 'for' 'at' 'least' amount_=amount # Stay
  | 'throughout' state_=phrase # Throughout
  | 'by' 'the' kind=givenKind 'in' field=name # DateGiven
  ;

untilEnd
  : (after=amount 'after')? event_=eventPhrase # EventEnd
  | number=wholeNumber ordinalSuffix event_=countedPhrase ('since' start_=phrase)? # OrdinalEnd
  ;

timesCount
  : 'once'
  | 'twice'
  | INT 'times'
  ;

givenKind
  : 'date'
  | 'time'
  ;

interval
  : 'every' (span_=span | unit_=singleUnit) # EverySpan
  | adverb=intervalAdverb # Adverb
  | 'at' 'intervals' 'of' bound=intervalBound 'than' amount_=amount # Spaced
  ;

intervalAdverb
  : 'daily'
  | 'weekly'
  | 'fortnightly'
  | 'monthly'
  | 'quarterly'
  | 'yearly'
  ;

intervalBound
  : 'not' 'more'
  | 'no' 'less'
  ;

direction
  : 'after'
  | 'before'
  ;

preposition
  : 'by'
  | 'in'
  | 'at'
  | 'on'
  ;

point
  : unit_=pointUnit number=wholeNumber
  ;

pointUnit
  : ('working' | 'calendar')? 'day'
  | 'week'
  | 'month'
  | 'year'
  ;

periodUnit
  : 'day'
  | 'week'
  | 'month'
  | 'year'
  ;

span
  : (low=wholeNumber 'to')? high=amount
  ;

amount
  : parts+=amountPart+
  ;

amountPart
  : number=wholeNumber unit_=unit
  ;

unit
  : 'minute'
  | 'minutes'
  | 'hour'
  | 'hours'
  | 'working' 'hour'
  | 'working' 'hours'
  | 'day'
  | 'days'
  | 'working' 'day'
  | 'working' 'days'
  | 'calendar' 'day'
  | 'calendar' 'days'
  | 'week'
  | 'weeks'
  | 'month'
  | 'months'
  | 'year'
  | 'years'
  ;

singleUnit
  : 'minute'
  | 'hour'
  | 'working' 'hour'
  | 'day'
  | 'working' 'day'
  | 'calendar' 'day'
  | 'week'
  | 'month'
  | 'year'
  ;

eventPhrase
  : event_=phrase ('where' where=conjunction)?
  ;

partPhrase
  : event_=phrase ('where' where=negation)?
  ;

countedPhrase
  : event_=phrase ('where' where=brackets)?
  ;

brackets
  : '(' condition ')'
  ;

condition
  : conjunction ('or' NL? right+=conjunction)*
  ;

conjunction
  : negation ('and' NL? right+=negation)*
  ;

negation
  : 'not' operand=negation
  | '(' condition ')'
  | timeTest
  | missedTest
  | test
  ;

test
  : name_=name ('is' negated='not'? (comparison_=comparison | value_=value))?
  ;

timeTest
  : 'time' 'since' since=name 'is' negated='not'? operator=comparisonOperator amount_=amount
  ;

missedTest
  : 'standard' standard_=standardId ('clause' clause=wholeNumber)? 'is' 'missed'
  ;

comparison
  : operator=comparisonOperator (amount_=amount | number=decimal | date_=date)
  ;

comparisonOperator
  : 'at' 'least'
  | 'at' 'most'
  | 'more' 'than'
  | 'less' 'than'
  ;

value
  : text_=STRING # TextValue
  | date_=date # DateValue
  | number=decimal # NumberValue
  | words=name # WordsValue
  ;

example
  : 'example' title=STRING ('as' 'of' asOf=moment)? NL? ('given' given+=detail (',' NL? given+=detail)* (';' NL? | NL))? occurrences+=occurrence ((';' NL? | NL) occurrences+=occurrence)* NL? '->' (nothing='nothing' 'arises' | expectations+=expectation (',' NL? expectations+=expectation)*)
  ;

occurrence
  : at=moment event_=phrase ('(' details+=detail (',' NL? details+=detail)* ')')?
  ;

detail
  : negated='not'? name_=name ('is' value_=value)?
  ;

expectation
  : ('.' clause=wholeNumber)? verdict_=verdict ('in' facet_=facetKind)? ('due' due=moment)?
  ;

verdict
  : 'met'
  | 'breached'
  | 'pending'
  | 'not' 'applicable'
  | 'undetermined'
  ;

facetKind
  : 'time'
  | 'actor'
  | 'content'
  | 'recipients'
  | 'participants'
  | 'form'
  | 'approval'
  | 'consultation'
  | 'record'
  ;

moment
  : date_=date time=timeOfDay?
  ;

name
  : word (word | INT)*
  ;

phrase
  : word (word | INT)* ('is' (word | INT)+)*
  ;

plainPhrase
  : plainWord (word | INT)* ('is' (word | INT)+)*
  ;

takenAs
  : (word | INT)+ ('and' (word | INT)+)*
  ;

standardId
  : (INT PLAIN_WORD? | word) ('.' (INT PLAIN_WORD? | word))*
  ;

wholeNumber
  : INT
  ;

decimal
  : INT ('.' INT)?
  ;

date
  : INT '-' INT '-' INT
  ;

timeOfDay
  : INT ':' INT
  ;

word
  : plainWord
  | 'calendar'
  | 'day'
  | 'month'
  | 'week'
  | 'working'
  | 'year'
  ;

plainWord
  : PLAIN_WORD
  | 'about'
  | 'across'
  | 'act'
  | 'actor'
  | 'adopt'
  | 'after'
  | 'also'
  | 'apart'
  | 'applicable'
  | 'approval'
  | 'arises'
  | 'as'
  | 'at'
  | 'attribute'
  | 'audit'
  | 'authority'
  | 'back'
  | 'before'
  | 'beginning'
  | 'begins'
  | 'between'
  | 'breached'
  | 'by'
  | 'called'
  | 'cancelled'
  | 'cases'
  | 'chapter'
  | 'clause'
  | 'complete'
  | 'consists'
  | 'consult'
  | 'consultation'
  | 'content'
  | 'counted'
  | 'counting'
  | 'counts'
  | 'cutoff'
  | 'daily'
  | 'date'
  | 'days'
  | 'deadline'
  | 'decided'
  | 'departs'
  | 'deputy'
  | 'document'
  | 'due'
  | 'each'
  | 'ends'
  | 'event'
  | 'every'
  | 'example'
  | 'extension'
  | 'field'
  | 'fixed'
  | 'flag'
  | 'for'
  | 'force'
  | 'form'
  | 'fortnightly'
  | 'forward'
  | 'from'
  | 'give'
  | 'given'
  | 'hour'
  | 'hours'
  | 'id'
  | 'immediately'
  | 'in'
  | 'include'
  | 'includes'
  | 'intervals'
  | 'item'
  | 'jurisdiction'
  | 'key'
  | 'language'
  | 'last'
  | 'later'
  | 'less'
  | 'line'
  | 'lines'
  | 'list'
  | 'may'
  | 'met'
  | 'minute'
  | 'minutes'
  | 'missed'
  | 'monthly'
  | 'months'
  | 'more'
  | 'must'
  | 'nd'
  | 'no'
  | 'note'
  | 'nothing'
  | 'number'
  | 'of'
  | 'on'
  | 'once'
  | 'one'
  | 'only'
  | 'otherwise'
  | 'over'
  | 'part'
  | 'participants'
  | 'pending'
  | 'percent'
  | 'population'
  | 'prevails'
  | 'quarterly'
  | 'quorum'
  | 'rd'
  | 'reading'
  | 'recipients'
  | 'record'
  | 'recorded'
  | 'replaced'
  | 'replaces'
  | 'responsible'
  | 'review'
  | 'role'
  | 'rolls'
  | 'same'
  | 'scheduled'
  | 'share'
  | 'shortened'
  | 'should'
  | 'sooner'
  | 'source'
  | 'st'
  | 'stands'
  | 'state'
  | 'status'
  | 'subject'
  | 'substitute'
  | 'supersedes'
  | 'take'
  | 'taken'
  | 'text'
  | 'th'
  | 'the'
  | 'then'
  | 'throughout'
  | 'time'
  | 'times'
  | 'to'
  | 'trigger'
  | 'twice'
  | 'undetermined'
  | 'use'
  | 'version'
  | 'vocabulary'
  | 'weekly'
  | 'weeks'
  | 'when'
  | 'with'
  | 'within'
  | 'wording'
  | 'yearly'
  | 'years'
  ;

fragment LINE_BREAK
  : ('\n' | '\r') (' ' | '\t' | '\f' | '\u00A0' | '\uFEFF')* ('#' ~[\n\r]*)?
  ;

NL
  : LINE_BREAK+
  ;

WS
  : (' ' | '\t' | '\f' | '\u00A0' | '\uFEFF')+ -> channel(HIDDEN)
  ;

COMMENT
  : '#' ~[\n\r]* -> channel(HIDDEN)
  ;

INT
  : '0'..'9'+
  ;

fragment LETTER
  : 'a'..'z'
  | 'A'..'Z'
  | '\u00C0'..'\u00D6'
  | '\u00D8'..'\u00F6'
  | '\u00F8'..'\u024F'
  ;

PLAIN_WORD
  : LETTER (LETTER | '0'..'9' | '-' | '_' | '\'' | '\u2019')*
  ;

STRING
  : '"' ~["\n\r]* '"'
  ;

ANY_OTHER
  : .
  ;
