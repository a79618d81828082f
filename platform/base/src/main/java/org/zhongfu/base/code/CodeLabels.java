// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.code;

import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.platform.kernel.LocalizedText;

/** The labels of codes, for answers and refusals in the reader's language. */
public final class CodeLabels {

    private CodeLabels() {}

    /**
     * The label of an enum constant.
     *
     * @throws IllegalStateException when the list has no such code: a mistake of ours
     */
    public static LocalizedText of(CodeList list, Enum<?> constant) {
        return list.find(constant.name())
                .map(code -> LocalizedText.of(code.en(), code.zh()))
                .orElseThrow(() -> new IllegalStateException(list.name() + " has no code " + constant.name()));
    }
}
