// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.bad;

import java.util.Locale;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.platform.kernel.LocalizedText;

/** Codes with labels in and outside code lists. */
public final class Labels {

    private Labels() {}

    public enum Unlisted {
        NO_SUCH;

        public LocalizedText label() {
            return LocalizedText.of("None", "无");
        }
    }

    public enum Hidden {
        NO_SUCH("None", "无");

        private final LocalizedText label;

        Hidden(String en, String zh) {
            label = LocalizedText.of(en, zh);
        }

        public String text() {
            return label.in(Locale.ENGLISH);
        }
    }

    public enum Different {
        PERSON,
        GUARDIAN,
        CARER;

        public LocalizedText label() {
            return this == PERSON ? LocalizedText.of("Somebody", "某人") : listed(this);
        }
    }

    public enum Listed {
        PERSON,
        GUARDIAN,
        CARER;

        public LocalizedText label() {
            return listed(this);
        }
    }

    public enum Without {
        NO_SUCH
    }

    private static LocalizedText listed(Enum<?> constant) {
        return CodeLists.named("respondents")
                .flatMap(list -> list.find(constant.name()))
                .map(code -> LocalizedText.of(code.en(), code.zh()))
                .orElseThrow();
    }
}
