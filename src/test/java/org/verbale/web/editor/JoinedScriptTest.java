package org.verbale.web.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Modules become one script, whole and in the order in which they need each other. */
class JoinedScriptTest {

  @Test
  void modules_become_functions_called_once_in_the_order_they_need() {
    var modules =
        Map.of(
            "main",
            """
            // What it is for.
            import { a } from 'one';
            import two from "two";
            import {
              a as again,
            } from 'one';
            export { a as first, two };
            """,
            "one",
            """
            /*
             * Several lines * of comment.
             */
            export const a = 1; // kept
            export function f() { return '/* no comment */'; }
            """,
            "two",
            """
            class Two {}
            export default Two;
            """);
    assertThat(JoinedScript.of("main", modules::get))
        .isEqualTo(
            """
            (() => {
            'use strict';
            const from = {};
            from['one'] = (() => {
            const out = {};
            const a = 1; // kept
            function f() { return '/* no comment */'; }

            Object.assign(out, {a, f});
            return out;
            })();
            from['two'] = (() => {
            const out = {};
            class Two {}
            out.default = Two;
            return out;
            })();
            from['main'] = (() => {
            const out = {};
            const {a} = from['one'];
            const {default: two} = from['two'];
            const {a: again} = from['one'];
            Object.assign(out, {first: a, two});
            return out;
            })();
            })();
            """);
  }

  @Test
  void another_form_of_import_is_refused_and_not_left_to_the_browser() {
    assertThatThrownBy(() -> JoinedScript.of("a", name -> "import * as b from 'b';"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a: import * as b from 'b';");
  }
}
