# A room of the house: every source below its folders, in one static library.
#
#   add_room(NAME FOLDER… [EXCEPT FOLDER…])
#
# A new file is found by the next build; no list has to be kept.
function(add_room name)
  cmake_parse_arguments(PARSE_ARGV 1 room "" "" EXCEPT)
  set(sources)
  foreach(folder IN LISTS room_UNPARSED_ARGUMENTS)
    file(GLOB_RECURSE found CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.cpp)
    list(APPEND sources ${found})
  endforeach()
  foreach(folder IN LISTS room_EXCEPT)
    list(FILTER sources EXCLUDE REGEX "^${CMAKE_SOURCE_DIR}/${folder}/")
  endforeach()
  if(NOT sources)
    # A library needs a source, and a room may still be waiting for its first.
    file(WRITE ${CMAKE_BINARY_DIR}/empty_rooms/${name}.cpp "")
    set(sources ${CMAKE_BINARY_DIR}/empty_rooms/${name}.cpp)
  endif()
  add_library(${name} STATIC ${sources})
endfunction()
