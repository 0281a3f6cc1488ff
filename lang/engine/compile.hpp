// Source text to code objects, and code objects run in namespaces: what compile(), eval(), exec(), imports and
// the prompt share.
#pragma once
#include <memory>

#include "lang/engine/unit.hpp"
#include "lang/syntax/parser.hpp"
#include "runtime/protocol/hooks.hpp"

namespace gossamer {

struct CompileOptions {
    CompileMode mode = CompileMode::execute;
    bool names_at_run_time = false;  // exec and eval; modules look their names up in the globals
    bool annotations_are_texts = false;
    int optimise = -1;  // as the program was started
    bool imply_dedents = true;
    bool tells_incomplete_input = false;
    bool is_flufl = false;
};

// Code (count 1), or null with a SyntaxError (or kin) pending.
ScriptCode* compile_source(std::shared_ptr<source::Source const> source, Str* filename, CompileOptions options);
// Bytes of a file: coding cookie and all.
ScriptCode* compile_file_bytes(std::string_view bytes, Str* filename, CompileOptions options = {});
// Text that is str already.
ScriptCode* compile_text(std::string_view text, Str* filename, CompileOptions options);
// The bytes of a file that is imported, or given to compile(): their errors have other words than those of a program's.
ScriptCode* compile_bytes_text(std::string_view bytes, Str* filename, CompileOptions options);

// Runs module-like code. `locals` empty: the globals. Owned result: None, or eval's value.
Value run_code(ScriptCode& code, Dict& globals, Value locals);

// The hooks that the runtime calls.
Hooks* script_hooks();

// Where the operator or the brackets stand in the text of an expression: the carets of tracebacks.
bool find_caret_anchor(std::string_view expression, size_t& begin, size_t& end);

}  // namespace gossamer
