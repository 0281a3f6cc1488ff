# What an unfiltered warning prints where there is no source to quote.
import warnings

warnings.warn("the first")
warnings.warn_explicit("seen by everybody", FutureWarning, "nowhere.py", 12)
