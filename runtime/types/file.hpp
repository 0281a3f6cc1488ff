// Files as programs see them: a ByteFile is a descriptor with buffers (io.BufferedReader and kin), a TextFile
// puts an encoding around one (io.TextIOWrapper).
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "runtime/core/str.hpp"
#include "runtime/types/universal_newlines.hpp"

namespace gossamer {

// Descriptor and buffers; made with new, freed with its object.
struct ByteState {
    int descriptor = -1;
    bool is_readable = false, is_writable = false, is_appending = false;
    bool is_closed = false, owns_descriptor = true;
    bool is_unbuffered = false;
    std::string written;  // not yet with the system
    std::string read;     // from the system, not yet asked for …
    size_t position = 0;  // … from here on
    char mode[8] = {};
};
struct ByteFile : Object {
    Record* record;
    Value name;  // owned: a str, bytes or number
    ByteState* state;
};

struct TextState {
    std::string encoding, errors;  // the encoding's name as it was given …
    std::string codec;             // … and the codec's own
    std::string newline;           // as given to open()
    bool translates = true;        // newline=None: "\r\n" and "\r" are read as "\n"
    bool any_line_end = true;      // newline=None or '': lines end at any of them
    bool is_line_buffered = false;
    bool writes_through = false;
    bool has_started = false;  // a byte order mark has been looked for or written
    std::string undecoded;     // bytes of an unfinished code point
    std::string decoded;       // text that was read ahead …
    size_t position = 0;       // … from here on
    bool at_end = false;
    bool is_iterating = false;    // tell() has no answer meanwhile
    bool pending_return = false;  // a "\r" at the end of what was read: its "\n" may follow
    LineEnds seen;                // what `newlines` tells
    bool is_readable = false, is_writable = false;
    std::string unwritten;  // encoded, not yet with the buffer
};
struct TextFile : Object {
    Record* record;
    Value buffer;  // owned ByteFile, or whatever has a buffered file's methods; empty once detached
    Value mode;    // owned str, or empty
    TextState* state;
};
extern Type text_file_type, buffered_reader_type, buffered_writer_type, buffered_random_type, file_io_type,
    unsupported_operation_type, io_base_type, raw_io_base_type, buffered_io_base_type, text_io_base_type;
inline TextFile* as_text_file(Value value) {
    return is_exactly(value, text_file_type) ? &value.as<TextFile>() : nullptr;
}

void define_file_types();

// What print() does with a text file: false with an exception pending.
bool write_text(TextFile& file, std::string_view text);
bool flush(TextFile& file);
// One line with its end; "" at the end of the file.
Value read_line(TextFile& file);

// As the built-in open(). All borrowed; file is a path or a number.
struct OpenArguments {
    Value file;
    std::string_view mode = "r";
    int64_t buffering = -1;
    Str* encoding = nullptr;
    Str* errors = nullptr;
    Str* newline = nullptr;
    bool closes_descriptor = true;
    Value opener;
};
Value open_file(OpenArguments const& arguments);

// The standard streams of an interpreter. Programs may replace sys.stdout; these stay.
struct Streams {
    Value in, out, error;  // owned TextFiles
};
Streams* make_streams();
void destroy_streams(Streams* streams);
// Writes out what standard output and error still hold. false: the system did not take it; nothing is pending.
bool flush_streams();

// Between the parts of the room.
Value make_byte_file(Type& type, int descriptor, Value name, std::string_view mode, bool owns_descriptor);
Value make_text_file(Value buffer, std::string_view encoding, std::string_view errors, Str* newline,
                     std::string_view mode);
bool check_open(ByteFile const& file);  // ValueError
bool write_bytes(ByteFile& file, std::string_view data);
bool flush(ByteFile& file);
bool close(ByteFile& file);
bool fill(ByteFile& file);  // reads once more; nothing read: the end
bool read_all(ByteFile& file, std::string& out);
bool seek(ByteFile& file, int64_t offset, int whence, int64_t& result);
std::optional<int64_t> tell(ByteFile& file);
void define_io_bases();
void define_text_file_type();

}  // namespace gossamer
