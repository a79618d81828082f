// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.text;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.security.AuthenticationFailedException;
import java.io.IOException;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.platform.kernel.PersonalNumbers;
import org.zhongfu.platform.web.Callers;

/** Writes a free text as the caller of the present request may read it; masked where there is no request. */
final class MaskedTextSerializer extends StdScalarSerializer<String> {

    private static final long serialVersionUID = 1L;

    MaskedTextSerializer() {
        super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeString(isReadInFull() ? text : PersonalNumbers.mask(text));
    }

    private static boolean isReadInFull() {
        ArcContainer container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return false;
        }
        try {
            return Visibility.readsInFull(container.select(Callers.class).get().current());
        } catch (AuthenticationFailedException e) {
            return false; // A public operation, with a token that nothing has read so far.
        }
    }
}
