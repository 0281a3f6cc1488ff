for text in ["1.5", " 2 ", "1e3", "-1E-3", "1_000.5", "inf", "-Infinity", "nan", ".5", "5.", "+3"]:
    print(repr(text), float(text))
# expect: '1.5' 1.5
# expect: ' 2 ' 2.0
# expect: '1e3' 1000.0
# expect: '-1E-3' -0.001
# expect: '1_000.5' 1000.5
# expect: 'inf' inf
# expect: '-Infinity' -inf
# expect: 'nan' nan
# expect: '.5' 0.5
# expect: '5.' 5.0
# expect: '+3' 3.0
for text in ["", "abc", "1e", "1__0", "--1"]:
    try:
        float(text)
    except ValueError as error:
        print(error)
# expect: could not convert string to float: ''
# expect: could not convert string to float: 'abc'
# expect: could not convert string to float: '1e'
# expect: could not convert string to float: '1__0'
# expect: could not convert string to float: '--1'
