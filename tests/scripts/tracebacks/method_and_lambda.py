class A:
    def method(self):
        return (lambda: self.missing)()


A().method()

# expect stderr: Traceback (most recent call last):
# expect stderr:   File "method_and_lambda.py", line 6, in <module>
# expect stderr:     A().method()
# expect stderr:     ~~~~~~~~~~^^
# expect stderr:   File "method_and_lambda.py", line 3, in method
# expect stderr:     return (lambda: self.missing)()
# expect stderr:            ~~~~~~~~~~~~~~~~~~~~~~^^
# expect stderr:   File "method_and_lambda.py", line 3, in <lambda>
# expect stderr:     return (lambda: self.missing)()
# expect stderr:                     ^^^^^^^^^^^^
# expect stderr: AttributeError: 'A' object has no attribute 'missing'
# expect error: AttributeError: 'A' object has no attribute 'missing'
