counter = 1
print(countr)

# expect stderr: Traceback (most recent call last):
# expect stderr:   File "suggestion_for_a_name.py", line 2, in <module>
# expect stderr:     print(countr)
# expect stderr:           ^^^^^^
# expect stderr: NameError: name 'countr' is not defined. Did you mean: 'counter'?
# expect error: NameError: name 'countr' is not defined. Did you mean: 'counter'?
