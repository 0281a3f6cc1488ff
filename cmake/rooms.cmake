# A room of the house: every source below its folders, in one static library.
#
#   add_room(NAME FOLDER…)
#
# A new file is found by the next build; no list has to be kept.
function(add_room name)
  set(sources)
  foreach(folder IN LISTS ARGN)
    file(GLOB_RECURSE found CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.cpp)
    list(APPEND sources ${found})
  endforeach()
  if(NOT sources)
    # A library needs a source, and a room may still be waiting for its first.
    file(WRITE ${CMAKE_BINARY_DIR}/empty_rooms/${name}.cpp "")
    set(sources ${CMAKE_BINARY_DIR}/empty_rooms/${name}.cpp)
  endif()
  add_library(${name} STATIC ${sources})
endfunction()
