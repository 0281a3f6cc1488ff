# Turns the modules that are written in Python into one C++ source, so that the binary needs no files beside it.
#
#   embed_modules(TARGET FOLDER)                          adds the generated source to TARGET
#   cmake -DFOLDER=… -DOUTPUT=… -P embed_modules.cmake    what the build then runs
#
# FOLDER/json/decoder.py becomes the module `json.decoder`, FOLDER/json/__init__.py the package `json`.
# stdlib/embedded_modules.hpp declares what the generated source defines.

function(embed_modules target folder)
  file(GLOB_RECURSE modules CONFIGURE_DEPENDS ${folder}/*.py)
  set(output ${CMAKE_BINARY_DIR}/generated/embedded_modules.cpp)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DFOLDER=${folder} -DOUTPUT=${output} -P ${CMAKE_SOURCE_DIR}/cmake/embed_modules.cmake
    DEPENDS ${modules} ${CMAKE_SOURCE_DIR}/cmake/embed_modules.cmake
    COMMENT "Embedding the modules written in Python"
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()

if(NOT CMAKE_SCRIPT_MODE_FILE)
  return()
endif()

file(GLOB_RECURSE modules RELATIVE ${FOLDER} ${FOLDER}/*.py)
list(SORT modules)
set(texts "")
set(table "")
set(count 0)
foreach(module IN LISTS modules)
  string(REGEX REPLACE "\\.py$" "" name ${module})
  string(REPLACE "/" "." name ${name})
  set(is_package false)
  if(name MATCHES "^(.*)\\.__init__$")
    set(name ${CMAKE_MATCH_1})
    set(is_package true)
  endif()
  # Bytes, not a string literal: a literal would have a length limit and an escape for every odd character.
  file(READ ${FOLDER}/${module} bytes HEX)
  string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${bytes}")
  string(REPLACE "'\\x0a'," "'\\n',\n    " bytes "${bytes}")
  string(APPEND texts "constexpr char text_${count}[] = { // ${module}\n    ${bytes}'\\0'};\n")
  string(APPEND table "    {\"${name}\", {text_${count}, sizeof text_${count} - 1}, ${is_package}},\n")
  math(EXPR count "${count} + 1")
endforeach()

if(count EQUAL 0)
  set(body "std::span<EmbeddedModule const> embedded_modules() { return {}; }\n")
else()
  set(body "namespace {\n${texts}constexpr EmbeddedModule modules[] = {\n${table}};\n} // namespace\n
std::span<EmbeddedModule const> embedded_modules() { return modules; }\n")
endif()
file(WRITE ${OUTPUT} "// Generated from ${FOLDER}; do not edit.
#include \"stdlib/embedded_modules.hpp\"

namespace gossamer {
${body}} // namespace gossamer
")
