// SPDX-License-Identifier: Apache-2.0
/** What the features of matching keep in columns as JSON. */
@NullMarked
package org.zhongfu.matching.base;

import org.jspecify.annotations.NullMarked;
