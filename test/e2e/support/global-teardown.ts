import { cleanUp } from './cleanup';

export default cleanUp;
