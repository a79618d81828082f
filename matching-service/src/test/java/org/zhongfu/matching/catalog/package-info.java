// SPDX-License-Identifier: Apache-2.0
/** The service list and its versions. */
@NullMarked
package org.zhongfu.matching.catalog;

import org.jspecify.annotations.NullMarked;
