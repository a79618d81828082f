// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.Patch;

/** JSON of {@link Patch}: absent, null and a value stay distinct when read and when written, as for a digest. */
final class PatchJson {

    private PatchJson() {}

    /** Reads the value as the type of the property says. */
    static final class Reader extends StdDeserializer<Patch<?>> implements ContextualDeserializer {

        private static final long serialVersionUID = 1L;

        private final JavaType value;

        Reader() {
            this(TypeFactory.unknownType());
        }

        private Reader(JavaType value) {
            super(Patch.class);
            this.value = value;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            JavaType patch = property == null ? context.getContextualType() : property.getType();
            return new Reader(patch.containedTypeOrUnknown(0));
        }

        @Override
        public Patch<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Patch.of(context.<Object>readValue(parser, value));
        }

        @Override
        public Patch<?> getNullValue(DeserializationContext context) {
            return Patch.removal();
        }

        @Override
        public Patch<?> getAbsentValue(DeserializationContext context) {
            return Patch.absent();
        }
    }

    /** Writes the value or null; an absent field is left out, see {@link StrictJson}. */
    static final class Writer extends StdSerializer<Patch<?>> {

        private static final long serialVersionUID = 1L;

        Writer() {
            super(TypeFactory.defaultInstance().constructType(Patch.class));
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Patch<?> patch) {
            return !patch.isSent();
        }

        @Override
        public void serialize(Patch<?> patch, JsonGenerator generator, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(patch.value(), generator);
        }
    }
}
