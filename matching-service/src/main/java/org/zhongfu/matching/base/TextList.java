// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.base;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A list of codes in one column, as a JSON array. */
@Converter
public class TextList implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> codes) {
        return Json.write(codes);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return List.copyOf(Json.read(column, new TypeReference<List<String>>() {}));
    }
}
