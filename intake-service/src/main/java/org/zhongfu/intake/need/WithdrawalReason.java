// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import org.zhongfu.platform.kernel.LocalizedText;

/** Why a need is withdrawn. */
public enum WithdrawalReason {
    /** The person wishes so (本人意愿). */
    PERSON_WISH("wish of the person", "本人意愿"),
    /** The person moved away (已迁离). */
    MOVED_AWAY("moved away", "已迁离"),
    /** The person died (已去世). */
    DECEASED("deceased", "已去世"),
    /** The need was registered by mistake (误登记). */
    ENTERED_BY_MISTAKE("registered by mistake", "误登记"),
    /** The service is no longer needed (不再需要). */
    NO_LONGER_NEEDED("no longer needed", "不再需要"),
    /** Another reason (其他). */
    OTHER("other", "其他");

    private final LocalizedText label;

    WithdrawalReason(String en, String zh) {
        label = LocalizedText.of(en, zh);
    }

    /** The reason in words. */
    public LocalizedText label() {
        return label;
    }
}
