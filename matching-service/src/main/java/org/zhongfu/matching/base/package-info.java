// SPDX-License-Identifier: Apache-2.0
/** What several features of matching use: JSON in columns, places and reasons. */
@NullMarked
package org.zhongfu.matching.base;

import org.jspecify.annotations.NullMarked;
