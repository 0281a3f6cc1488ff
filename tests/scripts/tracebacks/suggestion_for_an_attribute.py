class Window:
    def __init__(self):
        self.height = 1


Window().heigth

# expect stderr: Traceback (most recent call last):
# expect stderr:   File "suggestion_for_an_attribute.py", line 6, in <module>
# expect stderr:     Window().heigth
# expect stderr: AttributeError: 'Window' object has no attribute 'heigth'. Did you mean: 'height'?
# expect error: AttributeError: 'Window' object has no attribute 'heigth'. Did you mean: 'height'?
