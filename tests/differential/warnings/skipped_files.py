# skip_file_prefixes: frames of whole files are not blamed.
import warnings


def attempt(**kwargs):
    try:
        warnings.warn("text", **kwargs)
    except TypeError as error:
        print(error)


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    attempt(skip_file_prefixes=())
    attempt(skip_file_prefixes=("/nowhere",))
    attempt(skip_file_prefixes=(__file__,))
    attempt(skip_file_prefixes=[__file__])
    attempt(skip_file_prefixes="text")
    attempt(skip_file_prefixes=(1,))
    attempt(stacklevel="1")
    attempt(stacklevel=1.5)
    attempt(source=3)
print([(w.lineno, w.filename == __file__, w.source) for w in log])
