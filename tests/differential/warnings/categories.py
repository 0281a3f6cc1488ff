# Categories: built-in ones, subclasses, instances, and what is none.
import warnings


class Mine(UserWarning):
    pass


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    for category in (UserWarning, DeprecationWarning, PendingDeprecationWarning, SyntaxWarning, RuntimeWarning,
                     FutureWarning, ImportWarning, UnicodeWarning, BytesWarning, ResourceWarning, EncodingWarning,
                     Warning, Mine, None):
        warnings.warn("text", category)
    warnings.warn(Mine("instance", 2), DeprecationWarning)
    warnings.warn(7)
for w in log:
    print(w.category.__name__, repr(w.message))
for wrong in (int, "UserWarning", 3, Mine("x"), object, Exception):
    try:
        warnings.warn("text", wrong)
    except TypeError as error:
        print(error)
print(Mine.__mro__[:3], issubclass(EncodingWarning, Warning))
