// SPDX-License-Identifier: Apache-2.0
/** Events published by the matching service about the service list. */
@NullMarked
package org.zhongfu.contracts.catalog;

import org.jspecify.annotations.NullMarked;
