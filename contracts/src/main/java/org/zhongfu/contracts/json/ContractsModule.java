// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.event.EventPart;
import org.zhongfu.contracts.id.TypedId;

/** Writes a {@link TypedId} as its UUID, and the components of an {@link EventPart} directly into the event. */
public final class ContractsModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public ContractsModule() {
        super("zhongfu-contracts");
        addSerializer(new IdSerializer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new IdDeserializers());
        context.insertAnnotationIntrospector(new PartIntrospector());
    }

    private static final class IdSerializer extends StdScalarSerializer<TypedId> {

        private static final long serialVersionUID = 1L;

        IdSerializer() {
            super(TypedId.class);
        }

        @Override
        public void serialize(TypedId id, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(id.toString());
        }
    }

    private static final class IdDeserializers extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            Class<?> raw = type.getRawClass();
            return raw.isRecord() && TypedId.class.isAssignableFrom(raw)
                    ? new IdDeserializer(raw.asSubclass(TypedId.class))
                    : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type.isRecord() && TypedId.class.isAssignableFrom(type);
        }
    }

    private static final class IdDeserializer extends StdScalarDeserializer<TypedId> {

        private static final long serialVersionUID = 1L;

        private final transient Constructor<? extends TypedId> constructor;

        IdDeserializer(Class<? extends TypedId> type) {
            super(type);
            try {
                constructor = type.getDeclaredConstructor(UUID.class);
                constructor.setAccessible(true);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(type + " is not a record of one UUID", e);
            }
        }

        @Override
        public TypedId deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            UUID value = context.readValue(parser, UUID.class);
            try {
                return constructor.newInstance(value);
            } catch (InstantiationException | IllegalAccessException e) {
                throw new IllegalStateException(e);
            } catch (InvocationTargetException e) {
                return (TypedId) context.handleInstantiationProblem(_valueClass, value, e.getCause());
            }
        }
    }

    private static final class PartIntrospector extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Version version() {
            return Version.unknownVersion();
        }

        @Override
        public @Nullable NameTransformer findUnwrappingNameTransformer(AnnotatedMember member) {
            return EventPart.class.isAssignableFrom(member.getRawType()) ? NameTransformer.NOP : null;
        }
    }
}
