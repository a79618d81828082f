// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.access;

/** How a role reads a field. */
enum FieldVisibility {
    FULL("the value as it was entered", "明文"),
    MASKED("a part of the value, the text without the numbers of persons in it, or only some of the values", "脱敏"),
    WITHHELD("absent or null", "不提供");

    private final String english;
    private final String chinese;

    FieldVisibility(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    String english() {
        return english;
    }

    String chinese() {
        return chinese;
    }
}
