# coding: nonsense
print("never")

# expect stderr: SyntaxError: encoding problem: nonsense
# expect error: SyntaxError: encoding problem: nonsense
