# Every library and tool the build takes from the distribution. A missing one stops the configuration with the name
# of the Debian package that holds it.

function(require_found found what package)
  if(NOT ${found})
    message(FATAL_ERROR "${what} is missing: apt-get install ${package}")
  endif()
endfunction()

find_package(Boost 1.81 QUIET CONFIG)
require_found("${Boost_FOUND}" "Boost 1.81 or later (Spirit X3)" libboost1.81-dev)

find_package(fmt QUIET)
require_found("${fmt_FOUND}" "fmt" libfmt-dev)

find_package(ICU QUIET COMPONENTS uc)
require_found("${ICU_FOUND}" "ICU" libicu-dev)

find_library(GMP_LIBRARY gmp)
find_path(GMP_INCLUDE gmp.h PATH_SUFFIXES ${CMAKE_LIBRARY_ARCHITECTURE})
if(NOT GMP_LIBRARY OR NOT GMP_INCLUDE)
  require_found(FALSE "GMP" libgmp-dev)
endif()

find_library(READLINE_LIBRARY readline)
find_path(READLINE_INCLUDE readline/readline.h)
if(NOT READLINE_LIBRARY OR NOT READLINE_INCLUDE)
  require_found(FALSE "readline" libreadline-dev)
endif()

# The archive is preferred: a shared library more costs every start of the program its relocation.
find_library(PCRE2_LIBRARY NAMES libpcre2-8.a pcre2-8)
find_path(PCRE2_INCLUDE pcre2.h)
if(NOT PCRE2_LIBRARY OR NOT PCRE2_INCLUDE)
  require_found(FALSE "PCRE2 (regular expressions)" libpcre2-dev)
endif()

set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)

if(GOSSAMER_TESTS)
  find_package(doctest QUIET)
  require_found("${doctest_FOUND}" "doctest" doctest-dev)
endif()
