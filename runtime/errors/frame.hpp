// Calls under way: frames, the code they run, frame objects and tracebacks.
//
// A Frame lies on the interpreter's value stack (or inside a generator) and dies with its call. A FrameObject
// is what programs see of it (tracebacks, sys._getframe): it aliases the live frame; when the call ends while
// somebody still holds the object, the slots move into it, so no local dies early. A call that nobody looked
// at never has one.
#pragma once
#include "runtime/core/dict.hpp"
#include "runtime/object/type.hpp"

namespace gossamer {

struct Function;
struct FrameObject;
struct Frame;
struct Generator;
struct Code;

// Where in the source something stands: lines from 1, columns in UTF-8 bytes from 0.
struct Position {
    uint32_t line = 0, column = 0, end_line = 0, end_column = 0;
};

// What can be said of a code object's instructions. There are none: each expression and statement counts as one, in
// the order in which they are evaluated.
struct CodeFacts {
    uint32_t (*count)(Code const& code);
    Position (*position)(Code const& code, uint32_t index);
    uint32_t (*index_of)(Code const& code, void const* node);
    uint64_t (*digest)(Code const& code);  // of all of them: the same for texts that say the same in the same places
};

// What a function runs. The language above derives its own from it; the runtime only calls.
struct Code : Object {
    Record* record;
    Str* name;            // co_name; owned, as are the rest
    Str* qualified_name;  // co_qualname
    Str* filename;
    uint32_t first_line;
    uint32_t positional_count;  // positional-only ones included
    uint32_t positional_only_count;
    uint32_t keyword_only_count;
    bool has_varargs, has_varkeywords, is_generator, is_coroutine, is_async_generator;
    bool is_class_body, is_module;
    bool is_iterable_coroutine;  // a generator that types.coroutine() has been given: it can be awaited
    uint32_t slot_count;         // of a frame
    Tuple* variable_names;       // of the slots that have names, parameters first
    Tuple* cell_names;           // captured by inner functions
    Tuple* free_names;           // captured from outer ones
    Tuple* constants;            // co_consts
    Tuple* global_names;         // co_names
    uint32_t future_flags;       // of co_flags: what it imported from __future__
    // Binds the arguments and runs the body.
    Value (*call)(Function& function, Arguments const& arguments);
    Position (*position_of)(Code const& code, void const* node);
    CodeFacts const* facts;
    // Shows name and value of each bound local (cells looked through).
    void (*each_local)(Frame& frame, void* data, void (*show)(void* data, Str* name, Value value));
    // Where the variable of an interned name stands, in its slot or in its cell; null: no variable of the frame.
    Value* (*find_local)(Frame& frame, Str* name);
    // Another code for a function that is defined inside. False: none there is made of the first.
    bool (*replace_inner)(Code& code, Code& from, Code& to);
    // The variable (borrowed) that a slot of its frames stands for, and if it stands in a cell there; null: a value in
    // the middle of an evaluation.
    Str* (*variable_of)(Code const& code, uint32_t slot, bool& is_in_cell);
    // Another name for a variable.
    void (*rename)(Code& code, Str* from, Str* to);
    // A code object (count 1) that runs the same.
    Code* (*copy)(Code& code);
    // Of what the language above keeps behind these members: shown and dropped together with them. Null: nothing.
    void (*visit_rest)(Code& code, Visitor& visitor);
    void (*destroy_rest)(Code& code);
};
extern Layout const code_layout;

struct Frame {
    Frame* previous;     // the caller's, or null
    Function* function;  // borrowed: the call holds it
    Code* code;
    Dict* globals;
    FrameObject* object;  // what programs see of this frame, or null; owned
    void const* node;     // what is being evaluated: set before calls
    Value extra;          // for class bodies: the namespace; generators: what is sent in or yielded out
    Value slots[];
};

struct FrameObject : Object {
    Frame* live;           // null once the call has ended
    FrameObject* back;     // owned; the caller's, set when the call ends
    Code* code;            // owned
    Dict* globals;         // owned
    void const* node;      // where it was when it ended
    Dict* locals;          // names put into f_locals that are no variables, or null; owned
    Object* parked;        // a list of values that f_locals has replaced, until the call ends; or null; owned
    uint32_t slot_count;   // of those moved here
    Value* slots;          // of `ended`, or null
    Frame* ended;          // malloc'd: what the frame was when its call ended; owns its function, extra and slots
    Generator* generator;  // whose frame it is, borrowed while `live`; or null
    Frame* frame() const { return live ? live : ended; }
    uint32_t line() const;
};
extern Type frame_type, traceback_type, code_type;
extern Layout const frame_layout, traceback_layout;

struct Traceback : Object {
    Traceback* next;     // towards where it was raised; owned
    FrameObject* frame;  // owned
    void const* node;    // where in that frame, or null
    uint32_t line;
    int32_t last_instruction;  // what types.TracebackType() was given; else 0
    Position position() const;
};

FrameObject& ensure_frame_object(Frame& frame);  // borrowed
// Shows the slots of a frame under their names, to whoever asks for those of the object that owns them.
void name_slots(Frame& frame, uint32_t count, EdgeNamer& namer);
// The call of this frame ends. Call only if frame.object is set, and before the slots are dropped: if somebody
// else holds the object, the slots move into it (and read as empty afterwards).
void retire_frame_object(Frame& frame);
// The pending exception passes through the frame, at the node: one more line of traceback.
void add_traceback(Frame& frame, void const* node);

}  // namespace gossamer
