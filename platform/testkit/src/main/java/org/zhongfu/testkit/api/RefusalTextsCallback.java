// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.api;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.util.ArrayList;
import java.util.List;
import org.zhongfu.platform.kernel.LocalizedText;

/** Reads the refusals of each test as people do ({@link PlainLanguage}); found by the service loader. */
public final class RefusalTextsCallback implements QuarkusTestAfterEachCallback {

    private static final ServedDocument SERVED = new ServedDocument();

    @Override
    public void afterEach(QuarkusTestMethodContext context) {
        List<LocalizedText> texts;
        try (InstanceHandle<RefusalTexts> refusals = Arc.container().instance(RefusalTexts.class)) {
            texts = refusals.isAvailable() ? refusals.get().take() : List.of();
        }
        if (texts.isEmpty()) {
            return;
        }
        List<String> found = SERVED.get()
                .map(ApiDocument::names)
                .map(PlainLanguage::new)
                .map(language -> findings(language, texts))
                .orElse(List.of());
        if (!found.isEmpty()) {
            throw new AssertionError("refusals in mixed language; use labels of codes, quote names of the API:\n  "
                    + String.join("\n  ", found));
        }
    }

    private static List<String> findings(PlainLanguage language, List<LocalizedText> texts) {
        List<String> found = new ArrayList<>();
        for (LocalizedText text : texts) {
            language.foreignIn(text).forEach(word -> found.add(word + " in: " + text.zh() + " | " + text.en()));
        }
        return found;
    }
}
