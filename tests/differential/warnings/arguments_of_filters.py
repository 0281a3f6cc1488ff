# What simplefilter and filterwarnings refuse.
import warnings


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


attempt(warnings.simplefilter, "explode")
attempt(warnings.simplefilter, "error", lineno="3")
attempt(warnings.simplefilter, "error", lineno=-1)
attempt(warnings.filterwarnings, "explode")
attempt(warnings.filterwarnings, "error", 1)
attempt(warnings.filterwarnings, "error", category=int)
attempt(warnings.filterwarnings, "error", category="UserWarning")
attempt(warnings.filterwarnings, "error", module=1)
attempt(warnings.filterwarnings, "error", lineno=2.5)
attempt(warnings.filterwarnings, "error", lineno=-5)
attempt(warnings.simplefilter)
attempt(warnings.simplefilter, action="ignore", category=UserWarning, lineno=0, append=True)
warnings.filters.pop()
print(len(warnings.filters))
