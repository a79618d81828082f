// SPDX-License-Identifier: Apache-2.0
/** The service list in versions: the services, their units, and what they require of workers. */
@NullMarked
package org.zhongfu.matching.catalog;

import org.jspecify.annotations.NullMarked;
