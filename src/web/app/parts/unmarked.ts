/** For links that tell themselves whether they are chosen, with aria-current: the router's own mark asks for the path alone. */
export const UNMARKED = {};
