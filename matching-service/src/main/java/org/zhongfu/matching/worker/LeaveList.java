// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.zhongfu.matching.base.Json;

/** Leaves in one column, as a JSON array. */
@Converter
public class LeaveList implements AttributeConverter<List<Leave>, String> {

    @Override
    public String convertToDatabaseColumn(List<Leave> leaves) {
        return Json.write(leaves);
    }

    @Override
    public List<Leave> convertToEntityAttribute(String column) {
        return List.copyOf(Json.read(column, new TypeReference<List<Leave>>() {}));
    }
}
