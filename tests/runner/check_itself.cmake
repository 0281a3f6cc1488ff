# The test of the test runner, with `sh` as the interpreter: every program in passing/ must pass, and every single one
# in failing/ must fail, or the runner has a hole.
#
#   cmake -DRUNNER=… -DEXAMPLES=… -P check_itself.cmake
execute_process(COMMAND ${RUNNER} --timeout 2 ${EXAMPLES}/passing -- sh RESULT_VARIABLE status OUTPUT_VARIABLE text)
file(GLOB programs ${EXAMPLES}/passing/[a-z]*.py)
list(LENGTH programs count)
if(NOT status EQUAL 0 OR NOT text STREQUAL "${count} passed, 0 failed\n")
  message(FATAL_ERROR "passing/ should pass:\n${text}")
endif()

execute_process(COMMAND ${RUNNER} --timeout 2 ${EXAMPLES}/failing -- sh RESULT_VARIABLE status OUTPUT_VARIABLE text)
file(GLOB programs ${EXAMPLES}/failing/[a-z]*.py)
list(LENGTH programs count)
if(NOT status EQUAL 1 OR NOT text MATCHES "0 passed, ${count} failed\n$")
  message(FATAL_ERROR "failing/ should fail:\n${text}")
endif()
