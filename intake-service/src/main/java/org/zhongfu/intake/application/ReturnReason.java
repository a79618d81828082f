// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import org.zhongfu.platform.kernel.LocalizedText;

/** Why an application is returned for completion. */
public enum ReturnReason {
    /** Information or documents are missing (材料不全). */
    INCOMPLETE("incomplete", "材料不全"),
    /** Statements are unclear (内容不清). */
    UNCLEAR("unclear", "内容不清"),
    /** Another area is responsible (非本辖区). */
    WRONG_AREA("wrong area", "非本辖区"),
    /** Another reason (其他). */
    OTHER("other", "其他");

    private final LocalizedText label;

    ReturnReason(String en, String zh) {
        label = LocalizedText.of(en, zh);
    }

    /** The reason in words. */
    public LocalizedText label() {
        return label;
    }
}
