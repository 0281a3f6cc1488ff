# What an unfiltered warning prints: the last line of standard error is the line of source.
import warnings

def caller():
    warnings.warn("seen by everybody")   # with a comment

caller()
