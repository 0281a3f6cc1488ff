for spec in ["", "10", "<10", ">10", "^10", "*^10", ".2", "10.2", "s", "é^7"]:
    print(repr(spec), f"[{format('hello', spec)}]")
# expect: '' [hello]
# expect: '10' [hello     ]
# expect: '<10' [hello     ]
# expect: '>10' [     hello]
# expect: '^10' [  hello   ]
# expect: '*^10' [**hello***]
# expect: '.2' [he]
# expect: '10.2' [he        ]
# expect: 's' [hello]
# expect: 'é^7' [éhelloé]
print(format(True), format(True, "5"), format(None), format([1]), format("x", ""))
# expect: True     1 None [1] x
