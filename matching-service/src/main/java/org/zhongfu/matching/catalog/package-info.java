// SPDX-License-Identifier: Apache-2.0
/** The service list in versions: which services there are, in what unit, and what they ask of workers. */
@NullMarked
package org.zhongfu.matching.catalog;

import org.jspecify.annotations.NullMarked;
