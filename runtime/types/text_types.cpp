// The room of texts: bytes, bytearray, memoryview and the iterators. (str itself belongs to the core types.)
#include "runtime/runtime.hpp"
#include "runtime/types/byte_iterator.hpp"
#include "runtime/types/file.hpp"
#include "runtime/types/memoryview.hpp"
#include "runtime/types/program_buffer.hpp"
#include "runtime/types/str_iterator.hpp"

namespace gossamer {

void define_text_types() {
    define_str_iterator_types();
    define_byte_iterator_types();
    define_bytes_type();
    define_bytearray_type();
    define_memoryview_type();
    define_program_buffer_type();
    define_file_types();
}

}  // namespace gossamer
