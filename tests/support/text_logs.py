"""Small logs in plain text, one for each syntax, written for the tests."""

OX = """# a comment
@include "older.ox"
@movement squat
equipment: barbell
note: stand tall
@end

2026-01-05 W 80.5kg T07:00 "home"
2026-01-05 note "first week"
2026-01-05 query "volume" "SELECT 1"

@session
2026-01-06 * Lower
note: "calm start"
srpe: "5; PT45M"
squat: 100kg/110kg/120kg 5/5/3 "belt"
deadlift: 45/245lb 5x3
pullup: BW+10kg 2x5
dip: BW-20kg 2x5
kb-swing: 24kg+24kg 3x10
bench: 100lb 2x5
plank: PT1M
lunge: 10stone 2x5
@end

2026-01-07 * run: PT30M 5km "easy"
2026-01-07 * row: 25min
2026-01-08 ! squat: 100kg 5x5
2026-01-09 * rest-day: "walk in the park"
2026-02-31 * squat: 100kg 5x5
nothing of the kind
"""
FITDOWN = """Workout September 16, 2026

Squat
3x5@100
2x3 @ 110kg TOUGH
5@8

Up to a heavy single

Deadlift
- [x] 5@140
- [ ] 5@150
10 pull-ups
8@20 curls

Workout
November 15, 2026
5@185lb Deadlift

3x5 @ 35kg Squat
Workout Smarch 3, 2026
5@185lb Deadlift
"""
WEIGHTXREPS = """2026-11-05
@ 80 kg bw
Slept well and felt fine
#Squat
100 x 5 x 3 @8 steady
100,110,120 x 5 @7,8,9
100 x 5,4,3
100 3x5
120
bw+20kg x 8
bw-20 * 8
BW x 12
#Bench Press
80kg x 5 @ 3
x 5
March 3
#Row
60 x 8
"""
LIFTOSAUR_TEXT = """// a quiet day
2026-03-01T10:00:00Z / program: "5/3/1" / dayName: "Push Day" / duration: 3600s / exercises: {
  // paused
  Bench Press, Barbell / 2x5 185lb @8, 1x3 185lb (last) / warmup: 1x5 95lb / target: 3x5 190lb 120s
  Split Squat / 2x6|8 20kg
  Pull Up, Leverage Machine / 1x8 -20kg
  Plank / 1x1 45s
  Squat / target: 3x5 100kg
  Curl / three sets
}
2026-13-01T10:00:00Z / exercises: {
  Squat / 1x5 100kg
}
2026-03-03 05:52:14 +01:00 / exercises: {
  Squat / 1x5 100kg
}
"""
GYM_TRACKER = """Some words about the day.

```workout
# felt fine

Bench Press
\t3x5 @ 100kg
\t1x3 @ 105   # new

Deadlift # touch and go
\t5,3,1 @ 140lb

Pull-Up
\t3x8
\t2x5 @ +10kg
\t1x5 @ -10kg
\t3x5 @ 8
\t100 x 5 x 3
\t100kg x 5 x 2 @ 8 [tempo 3-1-3, rir 1]
\tBW x 8 x 3
\tmany
```
"""
QUICK = """# 2026-11-05 Push
squat 3x8 @ 60kg rir2
- bench 8,8,7 @ 42,5
* [ ] row 3x8 40kg
squat 100x5x3
squat 3x8 @ 8
felt fine

November 7, 2026: legs
squat 3x8 60kg w "slow"
pull-up 3x6 bw-20kg

2026-11-09 18:30
plank 60s
2026-02-31
squat 3x8 60kg
"""
