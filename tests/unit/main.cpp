#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#ifdef __SANITIZE_ADDRESS__
// What a process makes once and shares stays to its end, on pages that the search for leaks does not look at.
extern "C" char const* __asan_default_options() { return "detect_leaks=0:allocator_may_return_null=1"; }
#endif
