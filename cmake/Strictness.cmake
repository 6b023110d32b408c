# SPDX-FileCopyrightText: 2026 The SMTPscope authors
# SPDX-License-Identifier: MIT
# How strictly our own targets are compiled. Set per target, so that nothing is forced on others.

option(SMTPSCOPE_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(SMTPSCOPE_FUZZ "Build for libFuzzer (clang): the fuzzers of tests/fuzz run without end" OFF)

include(${CMAKE_CURRENT_LIST_DIR}/Quickness.cmake)

# One layer of the product: a static library named after its folder under src/.
function(smtpscope_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(smtpscope-${name} STATIC ${ARG_SOURCES})
    target_include_directories(smtpscope-${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(smtpscope-${name} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    smtpscope_strict(smtpscope-${name})
endfunction()

# A library of the layer NAME that `app` opens at first use: lib/smtpscope/libsmtpscope-NAME, with SOURCE as its entry.
function(smtpscope_opened_library name source)
    add_library(smtpscope-${name}-library MODULE ${source})
    target_link_libraries(smtpscope-${name}-library PRIVATE smtpscope-${name})
    if(NOT APPLE AND NOT WIN32) # what it shares with the program must not be taken for the program's
        target_link_options(smtpscope-${name}-library PRIVATE LINKER:--exclude-libs,ALL)
    endif()
    set_target_properties(smtpscope-${name}-library PROPERTIES
        OUTPUT_NAME smtpscope-${name}
        LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib/smtpscope
        CXX_VISIBILITY_PRESET hidden)
    smtpscope_strict(smtpscope-${name}-library)
endfunction()

# Warnings are errors; no implicit text conversions; sanitizers when asked for.
function(smtpscope_strict target)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /WX /permissive-)
    else()
        target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Werror -Wshadow
            -Wnon-virtual-dtor -Woverloaded-virtual -Wswitch -Wimplicit-fallthrough)
    endif()
    if(SMTPSCOPE_SANITIZE)
        target_compile_options(${target} PUBLIC -fsanitize=address,undefined
            -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
        target_link_options(${target} PUBLIC -fsanitize=address,undefined)
    endif()
    smtpscope_quick(${target})
    if(SMTPSCOPE_FUZZ) # counts which code an input reaches; the fuzzers themselves link the engine
        target_compile_options(${target} PUBLIC -fsanitize=fuzzer-no-link)
    endif()
endfunction()

# clang-tidy reads the nearest .clang-tidy above a file: what moc wrote is not ours to tidy. One harmless check
# stays on, because clang-tidy refuses to run without any.
file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,misc-definitions-in-headers'\n")

if(SMTPSCOPE_PRECOMPILE)
    smtpscope_precompile()
endif()
