// Files as programs see them: a RawFile is a descriptor (io.FileIO), a ByteFile puts a buffer around one
// (io.BufferedReader and kin), a TextFile an encoding around that (io.TextIOWrapper). Below each may stand a program's
// own class instead.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/core/str.hpp"
#include "runtime/types/universal_newlines.hpp"

namespace gossamer {

// io.FileIO: a descriptor. -1: closed, or not opened yet.
struct RawFile : Object {
    Record* record;
    Value name;  // owned: a str, bytes or number; or empty
    int descriptor;
    bool is_created, is_readable, is_writable, is_appending;
    bool owns_descriptor;  // closefd
    bool is_finalising;
};

// The buffer of a ByteFile: one piece of memory, which holds what was read ahead or what is to be written, and now and
// then both. Made with new, freed with its object.
struct ByteState {
    bool is_ready = false;  // __init__ went well, and nothing was detached
    bool is_detached = false;
    bool is_readable = false, is_writable = false;  // which class it is, not what the file below allows
    bool is_finalising = false;
    std::string buffer;
    int64_t absolute = -1;                   // where the file below stands; -1: not known
    int64_t position = 0;                    // where the program stands, …
    int64_t raw_position = 0;                // … and the file below, both as places in the buffer
    int64_t read_end = -1;                   // the end of what was read ahead; -1: nothing was
    int64_t write_from = 0, write_end = -1;  // what waits to be written; -1: nothing does
};
struct ByteFile : Object {
    Record* record;
    Value raw;  // owned: a RawFile, or whatever has a raw file's methods; empty: detached
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
    bool has_started = false;    // a byte order mark has been looked for or written
    std::string undecoded;       // bytes of an unfinished code point
    std::string decoded;         // text that was read ahead …
    size_t position = 0;         // … from here on
    std::vector<size_t> shrunk;  // where in it "\r\n" became "\n"
    bool at_end = false;
    bool is_iterating = false;    // tell() has no answer meanwhile
    bool pending_return = false;  // a "\r" at the end of what was read: its "\n" may follow
    LineEnds seen;                // what `newlines` tells
    bool is_readable = false, is_writable = false;
    bool is_ready = false;       // __init__ went well
    bool is_finalising = false;  // __del__ closes it
    std::string unwritten;       // encoded, not yet with the buffer
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
Streams* make_streams(bool unbuffered);
void destroy_streams(Streams* streams);
// Writes out what standard output and error still hold. false: the system did not take it; nothing is pending.
bool flush_streams();

// Between the parts of the room.
inline RawFile* as_raw_file(Value value) {
    return value && is_exactly(value, file_io_type) ? &value.as<RawFile>() : nullptr;
}
// mode as FileIO() understands it.
Value make_raw_file(int descriptor, Value name, std::string_view mode, bool owns_descriptor);
std::string_view mode_of(RawFile const& file);
// What one call of the system does; would_block: it has nothing, or takes nothing, now.
enum class Transfer : uint8_t { done, would_block, failed };
Transfer read_raw(RawFile& file, char* out, size_t wanted, size_t& got);
Transfer write_raw(RawFile& file, std::string_view data, size_t& taken);
Transfer read_all_raw(RawFile& file, std::string& out);  // appends all there is
std::optional<int64_t> seek_raw(RawFile& file, int64_t offset, int whence);
// At the end of a file that nobody closed: ResourceWarning, unless closefd is False.
void warn_unclosed(Value raw, Value source);

Value make_byte_file(Type& type, Value raw, int64_t size = 8192);  // owned
bool check_open(ByteFile& file);                                   // ValueError
std::optional<bool> is_closed(ByteFile& file);
bool write_bytes(ByteFile& file, std::string_view data);
bool flush(ByteFile& file);
bool close(ByteFile& file);
// Appends what is there, reading once if nothing is: at most `most`. Nothing: the end.
bool read_once(ByteFile& file, std::string& out, size_t most);
bool read_all(ByteFile& file, std::string& out);
std::optional<int64_t> seek(ByteFile& file, int64_t offset, int64_t whence);
std::optional<int64_t> tell(ByteFile& file);
Value make_text_file(Value buffer, std::string_view encoding, std::string_view errors, Str* newline,
                     std::string_view mode);
void define_raw_file_type();
void define_byte_file_types();
// What __del__ of every kind of file does: close() of one that is still open.
void finalise_file(Value self);
bool check_file_open(Value self);  // through its attribute `closed`
void define_io_bases();
void define_text_file_type();

}  // namespace gossamer
