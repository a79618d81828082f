// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.worker;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.zhongfu.contracts.provider.Credential;
import org.zhongfu.matching.base.Json;

/** Credentials in one column, as a JSON array. */
@Converter
public class CredentialList implements AttributeConverter<List<Credential>, String> {

    @Override
    public String convertToDatabaseColumn(List<Credential> credentials) {
        return Json.write(credentials);
    }

    @Override
    public List<Credential> convertToEntityAttribute(String column) {
        return List.copyOf(Json.read(column, new TypeReference<List<Credential>>() {}));
    }
}
