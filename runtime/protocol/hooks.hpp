// What the language above lends to the runtime: compiling and importing. The runtime calls through this
// table and knows nothing of syntax or trees.
#pragma once
#include "runtime/core/dict.hpp"

namespace gossamer {

struct Code;
struct Function;
enum class CompileMode : uint8_t { execute, evaluate, single };
// Who looks for a module: everybody on sys.meta_path, or one of those that stand there from the beginning.
enum class ModuleSearch : uint8_t { everywhere, built_in, frozen, path };

struct CompileRequest {
    std::string_view source;
    Str* filename;
    CompileMode mode;
    bool is_bytes = false;               // the source names its encoding, or is UTF-8
    bool annotations_are_texts = false;  // as after from __future__ import annotations
    int optimise = -1;                   // as the program was started
    // What codeop asks for: blocks do not end with the text, and _IncompleteInputError where more text might help.
    bool imply_dedents = true;
    bool tells_incomplete_input = false;
    bool is_flufl = false;
};

struct Hooks {
    // Source to a code object (owned), or empty with SyntaxError pending.
    Value (*compile)(CompileRequest const& request) = nullptr;
    // Runs a code object in the given namespaces; locals null: the globals.
    Value (*run)(Code& code, Dict& globals, Value locals) = nullptr;
    // Runs the function of a class's body, with the namespace for its names. Owned: what it returns.
    Value (*run_class_body)(Function& body, Value class_namespace) = nullptr;
    // __import__(name, globals, fromlist, level)
    Value (*import)(Str* name, Value globals, Value from_list, int64_t level) = nullptr;
    // Where a module is (a __spec__, or None), looked for on a package's __path__ (None: sys.path); and running a
    // module that has a __spec__, in the namespace it has.
    // `target`: the module that is to be loaded anew, or None.
    Value (*find_spec)(Str* name, Value path, Value target, ModuleSearch where) = nullptr;
    bool (*execute_module)(Value spec, Value module) = nullptr;
    // The caret line under a traceback's source line: which columns are the operator or the call ("~~^~~"). Text is
    // the source of the expression. Returns false for plain carets.
    bool (*caret_anchor)(std::string_view expression, size_t& begin, size_t& end) = nullptr;
};

}  // namespace gossamer
