// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import java.util.UUID;

/** The id of a row, where nothing else of it is read. */
public record RowId(UUID id) {}
