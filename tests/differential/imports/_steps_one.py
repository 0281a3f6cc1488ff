def first(): import _steps_two
first()
