# A warning that is an error shows as any exception does.
import warnings

warnings.simplefilter("error")
warnings.warn("deadly", RuntimeWarning)
