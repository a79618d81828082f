// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import jakarta.inject.Singleton;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import org.zhongfu.platform.web.Patch;

/** Checks the constraints of the value of a {@link Patch}; an absent field and a removal violate none. */
@Singleton
public class PatchedValueExtractor implements ValueExtractor<Patch<@ExtractedValue ?>> {

    @Override
    public void extractValues(Patch<?> patch, ValueReceiver receiver) {
        receiver.value(null, patch.value());
    }
}
